module com.acme.orders {
    requires transitive io.fairlead;
    requires transitive jakarta.validation;
    requires io.fairlead.validation;
    requires static java.compiler; // for @Generated
    requires dagger;

    exports com.acme.orders;
}
