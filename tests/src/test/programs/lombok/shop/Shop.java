package shop;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

@GenerateBus
@Singleton
@Component(modules = {ShopBusModule.class, Shop.Log.class})
public interface Shop {

    ShopBus bus();

    List<String> log();

    @Module
    interface Log {

        @Provides
        @Singleton
        static List<String> log() {
            return new ArrayList<>();
        }
    }

    static List<String> run() throws Exception {
        Shop shop = DaggerShop.create();
        PlaceOrder order = PlaceOrder.builder().customer("ALFKI").amount(3).build();
        shop.log().add(shop.bus().send(order).toString());
        shop.log().add(shop.bus().ask(new GetOrder("10248")));
        try {
            shop.bus().send(order.toBuilder().amount(-1).build());
        } catch (Exception failure) {
            shop.log().add(failure.toString());
        }
        return shop.log();
    }
}
