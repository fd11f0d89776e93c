package io.fairlead.authorization;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.policy.Authorize;
import jakarta.inject.Singleton;

/** The same messages as in the {@link Office}, in a bus that Dagger makes. */
@GenerateBus(require = Authorize.class, open = Office.Plugged.class)
@Singleton
@Component(modules = {BranchBusModule.class, Branch.Directory.class})
interface Branch {

    BranchBus bus();

    @Module
    interface Directory {
        @Provides
        static Principals principals() {
            return new Staff();
        }
    }
}
