module com.acme.handling {
    requires static java.compiler; // for @Generated
    requires transitive com.acme.orders;
    requires dagger;

    exports com.acme.handling;
}
