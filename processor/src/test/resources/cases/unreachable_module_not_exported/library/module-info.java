module com.shop.orders {
    requires transitive io.fairlead;
    requires dagger;

    exports com.shop.orders;
}
