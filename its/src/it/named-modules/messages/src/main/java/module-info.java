module com.acme.orders {
    requires transitive io.fairlead;
    requires transitive jakarta.validation;
    requires dagger;

    exports com.acme.orders;
}
