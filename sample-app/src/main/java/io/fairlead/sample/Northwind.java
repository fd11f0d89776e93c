package io.fairlead.sample;

import dagger.BindsInstance;
import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.sample.http.HttpServer;
import io.fairlead.sample.purchasing.NoticeBoard;
import io.fairlead.sample.storage.Database;
import io.fairlead.sample.storage.DatabaseAddress;
import io.fairlead.sample.validation.ValidatorModule;
import jakarta.inject.Singleton;
import java.time.Clock;

@GenerateBus
@Singleton
@Component(modules = {NorthwindBusModule.class, ValidatorModule.class})
public interface Northwind {

    NorthwindBus bus();

    HttpServer http();

    Database database();

    @Component.Factory
    interface Factory {

        Northwind create(
                @BindsInstance DatabaseAddress address, @BindsInstance NoticeBoard board, @BindsInstance Clock clock);
    }
}
