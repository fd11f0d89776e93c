package com.shop;

import io.fairlead.Command;

interface PluginCommand<R> extends Command<R> {}
