package hub.seating.kiosk;

/// What kiosks and boards ask of other features; filled by the composition root.
///
/// @param town what the house is called
/// @param people what screens may say of them
/// @param rooms that wait for a check-in
public record KioskPorts(String town, KioskPeople people, KioskRooms rooms) {}
