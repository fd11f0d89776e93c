package com.shop;

import io.fairlead.Query;

interface PluginQuery<R> extends Query<R> {}
