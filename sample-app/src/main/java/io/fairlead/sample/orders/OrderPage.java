package io.fairlead.sample.orders;

import java.util.List;

/**
 * A page of a customer's orders.
 *
 * @param customerId the customer
 * @param page which page; the first is 0
 * @param size how many orders a page has
 * @param total how many orders there are on all pages
 * @param orders the orders of this page
 */
public record OrderPage(String customerId, int page, int size, int total, List<OrderSummary> orders) {

    /** Keeps its own copy of the orders. */
    public OrderPage {
        orders = List.copyOf(orders);
    }
}
