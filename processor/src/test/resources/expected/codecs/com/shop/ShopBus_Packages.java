package com.shop;

import dagger.Subcomponent;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes the packages of {@link ShopBus} for Dagger, each when it is first needed.
 */
@Subcomponent
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface ShopBus_Packages {
    HandlersPackage handlersPackage();

    @Subcomponent
    interface HandlersPackage {
        Handlers_Package get();
    }

    @Subcomponent.Factory
    interface Factory {
        ShopBus_Packages create();
    }

    final class Entered {
        private final Factory factory;

        private ShopBus_Packages packages;

        Entered(Factory factory) {
            this.factory = factory;
        }

        synchronized Object get(int number) {
            if (packages == null) {
                packages = factory.create();
            }
            switch (number) {
                case 0:
                    return packages.handlersPackage().get();
                default:
                    throw new AssertionError(number);
            }
        }
    }

    final class Lazy<T> implements Provider<T> {
        private final Entered packages;

        private final int number;

        Lazy(Entered packages, int number) {
            this.packages = packages;
            this.number = number;
        }

        @Override
        public T get() {
            return (T) packages.get(number);
        }
    }
}
