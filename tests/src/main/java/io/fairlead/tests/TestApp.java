package io.fairlead.tests;

import io.fairlead.annotation.GenerateBus;
import io.fairlead.tests.later.Later;
import io.fairlead.tests.open.Plugins;

/** The root of all that is compiled here. */
@GenerateBus(
        name = "TestBus",
        open = {
            Plugins.PluginCommand.class,
            Plugins.PluginQuery.class,
            Plugins.PluginEvent.class,
            Plugins.Lonely.class,
            Later.Place.class,
            Later.Fetch.class
        })
public interface TestApp {}
