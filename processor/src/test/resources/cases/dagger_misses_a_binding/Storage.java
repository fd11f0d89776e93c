package com.shop;

interface Storage {}
