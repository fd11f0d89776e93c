package shop;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus
@Singleton
@Component(modules = {ShopBusModule.class, Shop.Mappers.class})
interface Shop {

    ShopBus bus();

    @Module
    interface Mappers {

        /** What MapStruct writes. */
        @Provides
        static OrderMapper mapper() {
            return new OrderMapperImpl();
        }
    }
}
