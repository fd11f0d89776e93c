// One error, at the message, and nothing of Dagger or javac beside it.
def errors = new File(basedir, 'build.log').readLines().findAll { it ==~ /\[ERROR\] .*\.java:\[.*/ }.unique()
assert errors.size() == 1
assert errors[0].contains('PlaceOrder.java:[5,1] [Fairlead/MissingHandler] PlaceOrder must have exactly one handler, but has none:')
