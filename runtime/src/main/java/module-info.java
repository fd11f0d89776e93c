/**
 * The runtime that generated buses are built on.
 *
 * <p>{@code io.fairlead} is the API. {@code io.fairlead.internal} is exported because generated code, which lives in
 * the application's own packages, calls it; it carries no promise to anybody else.
 */
module io.fairlead {
    requires transitive io.fairlead.annotation;
    requires transitive jakarta.inject;
    requires static transitive org.jspecify;

    exports io.fairlead;
    exports io.fairlead.command;
    exports io.fairlead.event;
    exports io.fairlead.internal;
    exports io.fairlead.registration;
    exports io.fairlead.session;
    exports io.fairlead.transaction;
}
