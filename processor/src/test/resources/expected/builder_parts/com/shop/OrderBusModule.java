package com.shop;

import com.shop.stock.CountStockHandler_Package;
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
 * Binds {@link OrderBus}, and the interfaces that it implements, for Dagger.
 *
 * <p>Bind a {@link BusOptions} to set its options.
 */
@Module
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface OrderBusModule {
    @Provides
    @Singleton
    static OrderBus bus(Optional<BusOptions> options,
            Provider<CancelOrderHandler_Package> cancelOrderHandlerPackage,
            Provider<CountStockHandler_Package> countStockHandlerPackage) {
        return new OrderBus(options.orElse(BusOptions.defaults()), cancelOrderHandlerPackage, countStockHandlerPackage);
    }

    @BindsOptionalOf
    BusOptions options();

    @Binds
    MessageBus bindMessageBus(OrderBus bus);

    @Binds
    CommandBus bindCommandBus(OrderBus bus);

    @Binds
    QueryBus bindQueryBus(OrderBus bus);

    @Binds
    EventBus bindEventBus(OrderBus bus);
}
