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
import io.fairlead.codec.MessageCodecs;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Binds {@link ShopBus}, and the interfaces that it implements, for Dagger.
 *
 * <p>Bind a {@link BusOptions} to set its options.
 */
@Module(
        subcomponents = ShopBus_Packages.class
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface ShopBusModule {
    @Provides
    @Singleton
    static ShopBus bus(Optional<BusOptions> options, ShopBus_Packages.Factory factory) {
        ShopBus_Packages.Entered packages = new ShopBus_Packages.Entered(factory);
        return new ShopBus(options.orElse(BusOptions.defaults()), new ShopBus_Packages.Lazy<>(packages, 0));
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

    @Binds
    @Singleton
    MessageCodecs bindMessageCodecs(ShopBusCodecs codecs);
}
