/// Staff cards: which person a card belongs to. Of a card's number only a hash under a key of this installation is kept; a
/// card is an identifier and proves little, so those who ask here open no more with it than seats and rooms for a few seconds.
/// Answered from memory on any thread; what writes, blocks.
@NullMarked
package hub.seating.card;

import org.jspecify.annotations.NullMarked;
