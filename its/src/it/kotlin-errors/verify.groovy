// Each problem is reported once, where it is in Kotlin, and nothing else is.
def log = new File(basedir, 'build.log').text
def found = log.readLines().findAll { it.contains('[Fairlead/') }.collect { it.substring(it.indexOf('Shop.kt:')) }
def expected = [
        'Shop.kt:15: error: [Fairlead/HandlerShape] SuspendsHandler.handle must be a function that does not suspend:',
        'Shop.kt:21: error: [Fairlead/HandlerShape] InlinedHandler must have a method named handle,'
                + ' because it is annotated with @CommandHandler, but has none.',
        'Shop.kt:30: error: [Fairlead/ResultMismatch] CountedHandler.handle must return Integer, but returns String:',
        'Shop.kt:37: error: [Fairlead/HandlerShape] Private.handle must be an instance method'
                + ' that code in its package can call, but is private.',
        'Shop.kt:42: error: [Fairlead/MiddlewareShape] Timing.before must have the parameters of its kind of hook,'
                + ' but has others:',
]
// Maven repeats them when it ends.
assert found.toSorted() == (expected * (found.size() == expected.size() ? 1 : 2)).toSorted()
