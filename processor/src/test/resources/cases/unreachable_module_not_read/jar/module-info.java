module com.shop.messages {
    requires transitive io.fairlead;

    exports com.shop.messages;
}
