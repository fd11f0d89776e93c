package io.fairlead.sample.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.Command;
import io.fairlead.Result;
import io.fairlead.problem.ConflictException;
import io.fairlead.sample.TestService;
import io.fairlead.sample.products.StockOfProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class OptimisticLockingTest {

    private final TestService service = TestService.stocked();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void close() {
        threads.shutdownNow();
        service.close();
    }

    @Test
    void refusesTheSecondOfTwoChangesBasedOnTheSameVersion() {
        int id = service.bus().send(order(1), TestService.manager());
        int seen = service.bus().ask(new OrderById(id), TestService.manager()).version();
        service.bus().send(new ShipOrder(id, null, seen), TestService.manager());

        assertThatThrownBy(() -> service.bus().send(new CancelOrder(id, seen), TestService.manager()))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        refusal -> assertThat(refusal.text())
                                .isEqualTo(
                                        "Order %d is no longer at version 1: somebody else changed it. Read it again.",
                                        id));
    }

    @RepeatedTest(20)
    void letsOnlyOneOfTwoThreadsChangeAnOrder() throws Exception {
        int id = service.bus().send(order(10), TestService.manager());

        List<Result<?>> results = atOnce(List.of(new ShipOrder(id, null, null), new CancelOrder(id, null)));

        assertThat(results).filteredOn(Result::isSuccess).hasSize(1);
        assertThat(results)
                .filteredOn(result -> !result.isSuccess())
                .allSatisfy(result ->
                        assertThat(((Result.Failure<?>) result).error()).isInstanceOf(ConflictException.class));
        Order order = service.bus().ask(new OrderById(id), TestService.manager());
        OrderSummary listed = service.bus()
                .ask(new OrdersOfCustomer("ALFKI", 0, 1), TestService.manager())
                .orders()
                .get(0);
        assertThat(order.version()).isEqualTo(2);
        assertThat(listed.status()).isEqualTo(order.status());
        assertThat(service.bus()
                        .ask(new StockOfProduct(1), TestService.manager())
                        .unitsInStock())
                .isEqualTo(order.status() == OrderStatus.CANCELLED ? 1_000 : 990);
    }

    @Test
    void neverSellsAUnitTwice() throws Exception {
        List<PlaceOrder> orders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            orders.add(order(150));
        }

        assertThat(atOnce(orders)).allMatch(Result::isSuccess);

        int backordered =
                service.bus().ask(new OrdersOfCustomer("ALFKI", 0, 100), TestService.manager()).orders().stream()
                        .flatMap(order ->
                                service
                                        .bus()
                                        .ask(new OrderById(order.orderId()), TestService.manager())
                                        .lines()
                                        .stream())
                        .mapToInt(OrderLine::backordered)
                        .sum();
        assertThat(backordered).isEqualTo(8 * 150 - 1_000);
        assertThat(service.bus()
                        .ask(new StockOfProduct(1), TestService.manager())
                        .unitsInStock())
                .isZero();
    }

    private static PlaceOrder order(int quantity) {
        return new PlaceOrder("ALFKI", List.of(new PlaceOrder.Line(1, quantity, null, null)), null, null);
    }

    /** Sends every command on a thread of its own, all released at the same moment. */
    private List<Result<?>> atOnce(List<? extends Command<?>> commands) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(commands.size());
        List<Future<Result<?>>> futures = new ArrayList<>();
        for (Command<?> command : commands) {
            futures.add(threads.submit(() -> {
                barrier.await();
                return service.bus().execute(command, TestService.manager());
            }));
        }
        List<Result<?>> results = new ArrayList<>();
        for (Future<Result<?>> future : futures) {
            results.add(future.get());
        }
        return results;
    }
}
