package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;

@ModuleIndex(format = 4, messages = "com.shop.orders.CancelOrder", handlers = "com.shop.orders.CancelOrderHandler")
public interface com_shop_orders_CancelOrder {}
