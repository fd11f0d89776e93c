package shop

import io.fairlead.Command
import io.fairlead.annotation.CommandHandler
import io.fairlead.annotation.GenerateBus
import io.fairlead.annotation.Middleware

@GenerateBus
interface Shop

class Suspends : Command<String>

@CommandHandler
class SuspendsHandler {
    suspend fun handle(command: Suspends): String = "later"
}

@JvmInline
value class Inlined(val id: String) : Command<String>

@CommandHandler
class InlinedHandler {
    fun handle(command: Inlined): String = command.id
}

class Counted : Command<Int>

@CommandHandler
class CountedHandler {
    fun handle(command: Counted): String = "one"
}

class Lonely : Command<Unit>

@CommandHandler
private class Private {
    private fun handle(command: Lonely) {}
}

@Middleware(order = 1)
class Timing {
    suspend fun before(command: Command<*>) {}
}
