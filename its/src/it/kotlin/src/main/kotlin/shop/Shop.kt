package shop

import dagger.Component
import io.fairlead.annotation.GenerateBus
import jakarta.inject.Singleton

@GenerateBus
@Singleton
@Component(modules = [ShopBusModule::class])
interface Shop {
    fun bus(): ShopBus

    fun orders(): Orders
}

fun main() {
    val shop = DaggerShop.create()
    val bus = shop.bus()
    val id: String = bus.send(PlaceOrder(Customer("ALFKI"), listOf("Chai")))
    expect("order-1", id)
    expect("ALFKI", bus.ask(FindOrder(id)))
    expect(null, bus.ask(FindOrder("none")))
    expect(1, bus.ask(CountOrders()))
    expect(mapOf(id to listOf("Chai")), bus.ask(ListOrders("c", 1)))
    bus.send(CancelOrder(id))
    val nothing: Unit = bus.send(ClearOrders())
    expect(Unit, nothing)
    expect(Customer("was Northwind"), bus.send(RenameShop("Northwind")))
    expect(4, bus.send(RestockProduct("Chai", 3)))
    expect(
        listOf(
            "PlaceOrder order-1 after 7",
            "Placed order-1 of ALFKI",
            "CancelOrder null after 7",
            "Cancelled order-1 of null",
            "notice of order-1",
            "ClearOrders kotlin.Unit after 7",
            "RenameShop Customer(name=was Northwind) after 7",
            "RestockProduct 4 after 7",
        ),
        shop.orders().log,
    )
}

private fun expect(expected: Any?, found: Any?) {
    check(expected == found) { "expected $expected, but found $found" }
}
