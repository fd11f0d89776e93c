package com.shop;

import com.shop.orders.CancelOrderHandler_Package;
import com.shop.orders.log.Log_Package;
import com.shop.place.PlaceOrderHandler_Package;
import dagger.Binds;
import dagger.BindsOptionalOf;
import dagger.Module;
import dagger.Provides;
import io.fairlead.BusOptions;
import io.fairlead.CommandBus;
import io.fairlead.EventBus;
import io.fairlead.MessageBus;
import io.fairlead.QueryBus;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Binds {@link ShopBus}, and the interfaces that it implements, for Dagger.
 *
 * <p>Bind a {@link BusOptions} to set its options.
 */
@Module
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface ShopBusModule {
    @Provides
    @Singleton
    static ShopBus bus(Optional<BusOptions> options,
            Provider<CancelOrderHandler_Package> cancelOrderHandlerPackage,
            Provider<Log_Package> logPackage,
            Provider<PlaceOrderHandler_Package> placeOrderHandlerPackage) {
        return new ShopBus(options.orElse(BusOptions.defaults()), cancelOrderHandlerPackage, logPackage, placeOrderHandlerPackage);
    }

    @BindsOptionalOf
    BusOptions options();

    @Binds
    MessageBus bindMessageBus(ShopBus bus);

    @Binds
    CommandBus bindCommandBus(ShopBus bus);

    @Binds
    QueryBus bindQueryBus(ShopBus bus);

    @Binds
    EventBus bindEventBus(ShopBus bus);
}
