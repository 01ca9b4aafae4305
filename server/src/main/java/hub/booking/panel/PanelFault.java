package hub.booking.panel;

/// What can be reported at the door: few, so that one press is enough and nobody writes a name on a wall.
enum PanelFault {
    SCREEN("画面が映らない"),
    WEB_MEETING("Web会議の機器の不調"),
    AIR("空調の不調"),
    LIGHT("照明の不調"),
    FURNITURE("机・いすの不調"),
    DIRTY("汚れ・忘れ物"),
    OTHER("そのほかの不調");

    private final String text;

    PanelFault(String text) {
        this.text = text;
    }

    /// As managers read it.
    String text() {
        return text + "（扉のパネルから）";
    }
}
