package com.shop;

import com.shop.policy.Audited;
import io.fairlead.Command;
import java.util.List;

/** The word record PlaceOrder( in a comment is not where it stands. */
@Audited
public record PlaceOrder(String customer, List<Line> lines) implements Command<String> {

    public record Line(int product, int quantity) {}
}
