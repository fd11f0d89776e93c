package io.fairlead.sample.orders;

import io.fairlead.annotation.QueryHandler;
import io.fairlead.problem.NotFoundException;
import io.fairlead.sample.customers.Customers;
import jakarta.inject.Inject;

@QueryHandler
final class OrdersOfCustomerHandler {

    private final Customers customers;
    private final OrderList list;

    @Inject
    OrdersOfCustomerHandler(Customers customers, OrderList list) {
        this.customers = customers;
        this.list = list;
    }

    OrderPage handle(OrdersOfCustomer query) {
        if (customers.country(query.customerId()).isEmpty()) {
            throw new NotFoundException("customer", query.customerId());
        }
        return list.page(query);
    }
}
