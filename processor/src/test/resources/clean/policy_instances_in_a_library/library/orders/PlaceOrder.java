package com.shop.orders;

import com.shop.Guarded;
import com.shop.NotAtNight;
import io.fairlead.Command;

@Guarded(role = "clerk", checks = {OwnOrder.class, NotAtNight.class, OwnOrder.class}, also = OwnOrder.class)
public record PlaceOrder(String customerId) implements Command<String> {}
