module com.shop {
    requires io.fairlead;
    requires dagger;
    requires static java.compiler; // for @Generated
}
