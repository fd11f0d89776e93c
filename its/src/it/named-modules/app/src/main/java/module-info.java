module com.acme.app {
    requires com.acme.handling;
    requires com.acme.orders;
    requires io.fairlead.validation;
    requires static java.compiler; // for @Generated
    requires dagger;

    exports com.acme.app;
}
