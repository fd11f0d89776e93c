module com.shop {
    requires com.shop.orders;
    requires dagger;
    requires static java.compiler; // for @Generated
}
