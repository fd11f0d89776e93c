module com.shop {
    requires com.shop.orders;
    requires dagger;
}
