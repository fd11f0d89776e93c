package com.shop;

import com.shop.stock.CountStock;
import com.shop.stock.CountStockHandler_Bridge;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.stock.CountStock} in {@link OrderBus}:
 * {@link com.shop.stock.CountStockHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class OrderBus_CountStock {
    private final Object countStockHandler;

    OrderBus_CountStock(OrderBus bus) {
        this.countStockHandler = bus.countStockHandlerPackage().countStockHandlerComponent();
    }

    Integer ask(CountStock message) {
        Integer result;
        result = CountStockHandler_Bridge.handle(countStockHandler, message);
        return result;
    }
}
