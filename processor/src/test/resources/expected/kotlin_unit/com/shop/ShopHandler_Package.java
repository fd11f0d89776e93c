package com.shop;

import io.fairlead.internal.PackageMembers;
import io.fairlead.internal.Rethrow;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;
import kotlin.Unit;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class ShopHandler_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public ShopHandler_Package(Provider<ShopHandler> shopHandler) {
        super(shopHandler);
    }

    private ShopHandler_Package(ShopHandler_Package injected) {
        super(injected);
    }

    public static ShopHandler_Package own(ShopHandler_Package injected) {
        return new ShopHandler_Package(injected);
    }

    public Object shopHandler() {
        Object made = made(0);
        return made != null ? made : keep(0, new ShopHandler());
    }

    public static Unit shopHandler_handle_com_shop_CloseShop(Object target, Object message) {
        ((ShopHandler) target).handle((CloseShop) message);
        return Unit.INSTANCE;
    }

    public static Unit shopHandler_handle_com_shop_OpenShop(Object target, Object message) {
        try {
            ((ShopHandler) target).handle((OpenShop) message);
            return Unit.INSTANCE;
        } catch (Throwable failure) {
            throw Rethrow.unchecked(failure);
        }
    }
}
