package shop

import io.fairlead.Command
import io.fairlead.Event
import io.fairlead.Query

@JvmInline
value class Customer(val name: String)

data class PlaceOrder(val customer: Customer, val lines: List<String>) : Command<String>

@JvmRecord
data class CancelOrder(val id: String) : Command<Void>

class ClearOrders : Command<Unit>

@JvmInline
value class RenameShop(val name: String) : Command<Customer>

/** Answered by null where there is no such order. */
data class FindOrder(val id: String) : Query<String?>

internal class CountOrders : Query<Int>

class ListOrders(val `class`: String, val `in`: Int) : Query<Map<String, List<CharSequence>>>

sealed interface OrderEvent : Event {
    val id: String

    data class Placed(override val id: String) : OrderEvent

    data class Cancelled(override val id: String) : OrderEvent
}
