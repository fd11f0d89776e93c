package com.shop;

import dagger.Binds;
import dagger.BindsOptionalOf;
import dagger.Module;
import dagger.Provides;
import io.fairlead.BusOptions;
import io.fairlead.CommandBus;
import io.fairlead.EventBus;
import io.fairlead.MessageBus;
import io.fairlead.QueryBus;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Binds {@link OrderBus}, and the interfaces that it implements, for Dagger.
 *
 * <p>Bind a {@link BusOptions} to set its options.
 */
@Module(
        subcomponents = OrderBus_Packages.class
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface OrderBusModule {
    @Provides
    @Singleton
    static OrderBus bus(Optional<BusOptions> options, OrderBus_Packages.Factory factory) {
        OrderBus_Packages.Entered packages = new OrderBus_Packages.Entered(factory);
        return new OrderBus(options.orElse(BusOptions.defaults()), new OrderBus_Packages.Lazy<>(packages, 0), new OrderBus_Packages.Lazy<>(packages, 1));
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
