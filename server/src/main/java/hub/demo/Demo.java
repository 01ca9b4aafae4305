package hub.demo;

import java.time.InstantSource;

import hub.chat.ChatFeature;
import hub.file.Files;

/// Which demo town, and whether its people live while somebody visits.
public record Demo(DemoSize size, Life life) {

    /// Tells what has just happened when the town is seen first: once, right after it was written, through the features and
    /// before anybody comes. Blocks.
    public void tellStory(ChatFeature chat, Files files, InstantSource clock) {
        new DemoStory(DemoTown.of(size, clock.instant()), chat, files, clock.instant()).tell();
    }

    /// What the people of the town do by themselves.
    public enum Life {
        /// They come and go and talk.
        ON,
        /// Nothing: the town stays as it was written, for tests and measuring.
        OFF
    }
}
