package com.shop;

import com.shop.orders.OrderHandlers_Package;
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
            Provider<OrderHandlers_Package> orderHandlersPackage) {
        return new ShopBus(options.orElse(BusOptions.defaults()), orderHandlersPackage);
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
