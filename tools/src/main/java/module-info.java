/** Commands over maps of the wiring. */
module io.fairlead.tools {
    requires static org.jspecify;
}
