module com.shop.orders {
    requires com.shop.messages;
    requires transitive io.fairlead;
    requires dagger;

    exports com.shop.orders;
}
