module com.acme.handling {
    requires transitive com.acme.orders;
    requires dagger;

    exports com.acme.handling;
}
