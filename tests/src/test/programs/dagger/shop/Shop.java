package shop;

import dagger.BindsInstance;
import dagger.Component;
import io.fairlead.CommandBus;
import io.fairlead.EventBus;
import io.fairlead.MessageBus;
import io.fairlead.QueryBus;
import io.fairlead.annotation.GenerateBus;
import java.util.List;

/** Handlers in several packages, each of which injects a bus, with a scope of its own. */
@GenerateBus
@ShopScope
@Component(modules = ShopBusModule.class)
public interface Shop {

    ShopBus bus();

    MessageBus messages();

    CommandBus commands();

    QueryBus queries();

    EventBus events();

    @Component.Factory
    interface Factory {
        Shop create(@BindsInstance List<String> log);
    }
}
