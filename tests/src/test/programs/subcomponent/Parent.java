package sub;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import dagger.Subcomponent;
import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Inject;
import jakarta.inject.Scope;
import jakarta.inject.Singleton;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A root that is a subcomponent, nested and with a scope of its own, and options that are bound by its parent. */
@Singleton
@Component(modules = Parent.Options.class)
public interface Parent {

    Child.Factory child();

    @Scope
    @Retention(RetentionPolicy.RUNTIME)
    @interface PerChild {}

    @GenerateBus
    @PerChild
    @Subcomponent(modules = ChildBusModule.class)
    interface Child {

        ChildBus bus();

        @Subcomponent.Factory
        interface Factory {
            Child create();
        }
    }

    @Module
    interface Options {
        @Provides
        @Singleton
        static BusOptions options() {
            return BusOptions.builder().asyncCapacity(7).build();
        }
    }

    @Singleton
    final class Counter {
        private int count;

        @Inject
        Counter() {}

        int next() {
            return ++count;
        }
    }

    record Count() implements Command<Integer> {}

    @CommandHandler
    final class CountHandler {
        private final Counter counter;
        private final int made;

        @Inject
        CountHandler(Counter counter) {
            this.counter = counter;
            made = counter.next();
        }

        int handle(Count command) {
            return made * 100 + counter.next();
        }
    }

    static String run() {
        Parent parent = DaggerParent.create();
        ChildBus first = parent.child().create().bus();
        ChildBus second = parent.child().create().bus();
        return first.send(new Count()) + " " + first.send(new Count()) + " " + second.send(new Count()) + " "
                + first.options().asyncCapacity();
    }
}
