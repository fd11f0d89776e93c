package com.shop;

interface Changed extends OrderEvent {}
