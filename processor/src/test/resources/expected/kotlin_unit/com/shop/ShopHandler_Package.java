package com.shop;

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
public final class ShopHandler_Package {
    private final Provider<ShopHandler> shopHandlerProvider;

    private ShopHandler shopHandler;

    /**
     * For containers and builders.
     *
     * @param shopHandler makes it; if null, it is made without arguments
     */
    @Inject
    public ShopHandler_Package(Provider<ShopHandler> shopHandler) {
        shopHandlerProvider = shopHandler;
    }

    public static ShopHandler_Package own(ShopHandler_Package injected) {
        return new ShopHandler_Package(injected.shopHandlerProvider);
    }

    public Object shopHandler() {
        if (shopHandler == null) {
            shopHandler = shopHandlerProvider == null ? new ShopHandler() : shopHandlerProvider.get();
        }
        return shopHandler;
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
