package io.fairlead.tests.other;

import io.fairlead.annotation.GenerateBus;
import io.fairlead.tests.open.Plugins;

/** A second root in the same build, in another package, which may name other things. */
@GenerateBus(open = {Plugins.PluginCommand.class, Plugins.Lonely.class})
public final class OtherApp {
    private OtherApp() {}
}
