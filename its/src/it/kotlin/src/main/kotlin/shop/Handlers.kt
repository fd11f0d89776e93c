package shop

import io.fairlead.Command
import io.fairlead.MessageContext
import io.fairlead.Outcome
import io.fairlead.annotation.CommandHandler
import io.fairlead.annotation.EventHandler
import io.fairlead.annotation.Middleware
import io.fairlead.annotation.QueryHandler
import jakarta.inject.Inject
import jakarta.inject.Singleton

@Singleton
class Orders @Inject constructor() {
    val placed = sortedMapOf<String, PlaceOrder>()
    val log = mutableListOf<String>()
}

@CommandHandler
class PlaceOrderHandler @Inject constructor(private val orders: Orders) {
    fun handle(command: PlaceOrder): Outcome<String, OrderEvent.Placed> {
        val id = "order-${orders.placed.size + 1}"
        orders.placed[id] = command
        return Outcome.of(id, OrderEvent.Placed(id))
    }
}

/** Unit, an internal function, and functions with value classes. */
@CommandHandler
class ShopHandler @Inject constructor(private val orders: Orders) {
    internal fun handle(command: ClearOrders) {
        orders.placed.clear()
    }

    @OptIn(ExperimentalStdlibApi::class)
    @JvmExposeBoxed
    fun handle(command: RenameShop): Customer = Customer("was " + command.name)

    fun handle(command: RestockProduct): Int = command.amount() + 1
}

@QueryHandler
internal class FindOrderHandler @Inject constructor(private val orders: Orders) {
    fun handle(query: FindOrder): String? = orders.placed[query.id]?.customer?.name
}

@QueryHandler
private class CountOrdersHandler @Inject constructor(private val orders: Orders) {
    fun handle(query: CountOrders, context: MessageContext): Int = orders.placed.size
}

@QueryHandler
class `object` @Inject constructor(private val orders: Orders) {
    fun handle(`when`: ListOrders): Map<String, List<String>> = orders.placed.mapValues { it.value.lines }
}

/** The bus is generated from its own handlers, and injected into one. */
@EventHandler
internal class Audit @Inject constructor(private val orders: Orders, private val bus: ShopBus) {
    fun handle(event: OrderEvent) {
        orders.log += "${event::class.simpleName} ${event.id} of ${bus.ask(FindOrder(event.id))}"
    }
}

class Notices @Inject constructor(private val orders: Orders) {
    @EventHandler
    internal fun onCancelled(event: OrderEvent.Cancelled) {
        orders.log += "notice of ${event.id}"
    }
}

@Middleware(order = 1)
internal class Timing @Inject constructor(private val orders: Orders) {
    internal fun before(command: Command<*>): Long = 7

    fun after(command: Command<*>, result: Any?, startedAt: Long) {
        orders.log += "${command::class.simpleName} $result after $startedAt"
    }
}
