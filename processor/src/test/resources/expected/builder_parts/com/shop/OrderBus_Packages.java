package com.shop;

import com.shop.stock.CountStockHandler_Package;
import dagger.Subcomponent;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes the packages of {@link OrderBus} for Dagger, each when it is first needed.
 */
@Subcomponent
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface OrderBus_Packages {
    CancelOrderHandlerPackage cancelOrderHandlerPackage();

    CountStockHandlerPackage countStockHandlerPackage();

    @Subcomponent
    interface CancelOrderHandlerPackage {
        CancelOrderHandler_Package get();
    }

    @Subcomponent
    interface CountStockHandlerPackage {
        CountStockHandler_Package get();
    }

    @Subcomponent.Factory
    interface Factory {
        OrderBus_Packages create();
    }

    final class Entered {
        private final Factory factory;

        private OrderBus_Packages packages;

        Entered(Factory factory) {
            this.factory = factory;
        }

        synchronized Object get(int number) {
            if (packages == null) {
                packages = factory.create();
            }
            switch (number) {
                case 0:
                    return packages.cancelOrderHandlerPackage().get();
                case 1:
                    return packages.countStockHandlerPackage().get();
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
