// What a build leaves that was not begun anew, is what a clean one leaves: nothing more, nothing less, nothing else.
def files = { folder ->
    def found = new TreeMap()
    folder.eachFileRecurse(groovy.io.FileType.FILES) { found[folder.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeHex().toString() }
    found
}
['signature', 'message', 'event-handler', 'mended'].each { step ->
    def incremental = files(new File(basedir, "kept/incremental/$step"))
    def clean = files(new File(basedir, "kept/clean/$step"))
    assert clean.keySet().any { it.endsWith('ShopBus.class') }
    assert incremental.keySet() == clean.keySet()
    assert incremental == clean
}

// A handler that was removed is missed, at its message, and nothing else is said.
def errors = new File(basedir, 'build.log').readLines().findAll { it ==~ /\[ERROR\] .*\.java:\[.*/ }.unique()
assert errors.size() == 1
assert errors[0].contains('CancelOrder.java:[5,8] [Fairlead/MissingHandler] CancelOrder must have exactly one handler, but has none:')
