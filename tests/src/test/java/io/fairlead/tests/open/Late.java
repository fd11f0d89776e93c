package io.fairlead.tests.open;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.tests.open.Plugins.PluginCommand;
import io.fairlead.tests.open.Plugins.PluginEvent;
import io.fairlead.tests.open.Plugins.PluginQuery;

/** Messages that were compiled after the roots, as those of plugins are. */
final class Late {

    record Whisper(String name) implements PluginCommand<String> {}

    record Count(String of) implements PluginQuery<Integer> {}

    record Whispered(String name) implements PluginEvent {}

    record Stranger() implements Command<String> {}

    record StrangeEvent() implements Event {}

    private Late() {}
}
